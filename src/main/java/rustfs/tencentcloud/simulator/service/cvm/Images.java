package rustfs.tencentcloud.simulator.service.cvm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The public images of the cloud, the same in every region, from {@code simulator/images.json}; their ids are made
 * up.
 */
public final class Images {
    private final List<Value> images;

    private Images(List<Value> images) {
        this.images = images;
    }

    public static Images load() {
        return new Images(Json.resource("simulator/images.json").items());
    }

    /** The images that fit the arguments of {@code getImages}. */
    public List<Value> matching(Map<String, Value> arguments) {
        String id = text(arguments, "imageId");
        Pattern name = Pattern.compile(text(arguments, "imageNameRegex"));
        String system = text(arguments, "osName").toLowerCase(Locale.ROOT);
        List<Value> types =
                arguments.getOrDefault("imageTypes", new Value.Null()).items();
        boolean noPublic = !types.isEmpty() && !types.contains(Value.of("PUBLIC_IMAGE"));
        return images.stream()
                .filter(image -> !noPublic)
                .filter(image -> id.isEmpty() || text(image.fields(), "imageId").equals(id))
                .filter(image -> name.matcher(text(image.fields(), "imageName")).find())
                .filter(image ->
                        text(image.fields(), "osName").toLowerCase(Locale.ROOT).contains(system))
                .map(Images::complete)
                .toList();
    }

    /** The name of an image; empty for one that is not public. */
    public String nameOf(String id) {
        return images.stream()
                .map(Value::fields)
                .filter(image -> text(image, "imageId").equals(id))
                .map(image -> text(image, "osName"))
                .findFirst()
                .orElse("");
    }

    private static Value complete(Value image) {
        Map<String, Value> fields = new TreeMap<>(image.fields());
        fields.put("imageType", Value.of("PUBLIC_IMAGE"));
        fields.put("imageState", Value.of("NORMAL"));
        fields.put("imageSource", Value.of("OFFICIAL"));
        fields.put("imageDescription", Value.of(text(fields, "imageName")));
        fields.put("imageCreator", Value.of(""));
        fields.put("supportCloudInit", Value.of(true));
        fields.put("syncPercent", Value.of(0));
        fields.put("snapshots", Value.of(List.of()));
        return Value.of(fields);
    }

    private static String text(Map<String, Value> fields, String name) {
        return fields.getOrDefault(name, new Value.Null()).text().orElse("");
    }
}
