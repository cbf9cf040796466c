package rustfs.tencentcloud.bench;

import java.util.Arrays;
import java.util.Locale;

/** Wall-clock times of one thing done several times, in seconds, sorted. */
record Samples(double[] seconds) {
    /** Something that is timed. */
    interface Run {
        void run() throws Exception;
    }

    Samples {
        seconds = seconds.clone();
        Arrays.sort(seconds);
    }

    static Samples of(int times, Run run) throws Exception {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            run.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        return new Samples(seconds);
    }

    double median() {
        return seconds[seconds.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s (%.2f to %.2f)", median(), seconds[0], seconds[seconds.length - 1]);
    }
}
