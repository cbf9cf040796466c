package rustfs.tencentcloud;

import com.pulumi.Pulumi;

/** The program that Pulumi runs. */
public final class App {
    private App() {}

    public static void main(String[] arguments) {
        Pulumi.run(context -> {});
    }
}
