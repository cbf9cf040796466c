package rustfs.tencentcloud.bench;

import com.pulumi.Pulumi;

/** A program that declares nothing: what the engine and the language host take by themselves. */
public final class EmptyProgram {
    private EmptyProgram() {}

    public static void main(String[] arguments) {
        Pulumi.run(context -> {});
    }
}
