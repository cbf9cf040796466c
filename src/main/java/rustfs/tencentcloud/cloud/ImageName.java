package rustfs.tencentcloud.cloud;

import java.util.regex.Pattern;

/** The name of an image as the console shows it, {@code TencentOS Server 4 for x86_64}. */
public record ImageName(String value) {
    public static final String SHAPE = "the name of an image as the console shows it, 2 to 128 characters";

    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._()-]{1,127}");

    public ImageName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not the name of an image", SHAPE);
        }
    }

    public static ImageName of(String value) {
        return new ImageName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
