package rustfs.tencentcloud.component.compute;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.exceptions.RunException;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.TencentcloudFunctions;
import com.pulumi.tencentcloud.inputs.GetImagesArgs;
import com.pulumi.tencentcloud.outputs.GetImagesImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;

/** A public image, looked up by its name. */
public final class PublicImage {
    private static final String EVERY_SPECIAL_CHARACTER = "([\\\\.+*?()|\\[\\]{}^$])";

    private PublicImage() {}

    /**
     * The id of the newest image of a name that runs on an instance type. The look-up runs at preview, so a name that
     * does not exist is seen there.
     *
     * @param asker the resource that the image is for; its provider says the region
     */
    public static Output<String> idOf(ImageName name, InstanceType instanceType, Resource asker) {
        GetImagesArgs wanted = GetImagesArgs.builder()
                .imageTypes("PUBLIC_IMAGE")
                .imageNameRegex("^" + name.toString().replaceAll(EVERY_SPECIAL_CHARACTER, "\\\\$1") + "$")
                .instanceType(instanceType.code())
                .build();
        return TencentcloudFunctions.getImages(
                        wanted, InvokeOptions.builder().parent(asker).build())
                .applyValue(found -> newest(found.images()))
                .applyValue(id -> id.orElseThrow(() -> new RunException("There is no public image '" + name
                        + "' for " + instanceType + " in this region. The console lists the images under CVM, Images, "
                        + "Public images.")));
    }

    private static Optional<String> newest(List<GetImagesImage> images) {
        return images.stream()
                .max(Comparator.comparing(
                                (GetImagesImage image) -> image.createdTime().orElse(""))
                        .thenComparing(image -> image.imageId().orElse("")))
                .flatMap(GetImagesImage::imageId);
    }
}
