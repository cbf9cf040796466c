package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.CertificateId;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.HostLabel;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.MetricsRetention;
import rustfs.tencentcloud.cloud.Port;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.DiskName;
import rustfs.tencentcloud.settings.DiskSource;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.Origin;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.RustfsVersion;
import rustfs.tencentcloud.settings.Sha256;
import rustfs.tencentcloud.settings.content.AccessKey;
import rustfs.tencentcloud.settings.content.ActionName;
import rustfs.tencentcloud.settings.content.ContentName;
import rustfs.tencentcloud.settings.content.CosBucket;
import rustfs.tencentcloud.settings.content.TierName;

/** How single values are read, by the type that they become. */
final class Leaves {
    private final Map<Class<?>, LeafForm> forms = new HashMap<>();

    Leaves(Catalogue catalogue) {
        KnownNames known = new KnownNames(catalogue);
        text(Region.class, "a region, such as ap-guangzhou", known::region);
        text(Zone.class, "a zone of the region, such as ap-guangzhou-3", known::zone);
        text(InstanceType.class, InstanceType.SHAPE, known::instanceType);
        text(CidrBlock.class, CidrBlock.SHAPE, CidrBlock::of);
        text(DomainName.class, DomainName.SHAPE, DomainName::of);
        text(HostLabel.class, HostLabel.SHAPE, HostLabel::of);
        text(CertificateId.class, CertificateId.SHAPE, CertificateId::of);
        text(ImageName.class, ImageName.SHAPE, ImageName::of);
        text(PoolName.class, PoolName.SHAPE, PoolName::of);
        text(NodeName.class, NodeName.SHAPE, NodeName::of);
        text(DiskName.class, DiskName.SHAPE, DiskName::of);
        text(DiskSource.class, DiskSource.SHAPE, DiskSource::of);
        text(BucketName.class, BucketName.SHAPE, BucketName::of);
        text(Origin.class, Origin.SHAPE, Origin::of);
        text(RustfsVersion.class, RustfsVersion.SHAPE, RustfsVersion::of);
        text(Sha256.class, Sha256.SHAPE, Sha256::of);
        text(ContentName.class, ContentName.SHAPE, ContentName::of);
        text(TierName.class, TierName.SHAPE, TierName::of);
        text(AccessKey.class, AccessKey.SHAPE, AccessKey::of);
        text(ActionName.class, ActionName.SHAPE, ActionName::of);
        text(CosBucket.class, CosBucket.SHAPE, CosBucket::of);
        text(String.class, "a text", text -> text);
        text(URI.class, "an address that begins with https://", Leaves::httpsAddress);
        wholeNumber(int.class, "a whole number", number -> number);
        wholeNumber(Gib.class, Gib.SHAPE, Gib::of);
        wholeNumber(Mbps.class, Mbps.SHAPE, Mbps::of);
        wholeNumber(MetricsRetention.class, MetricsRetention.SHAPE, MetricsRetention::of);
        wholeNumber(Port.class, Port.SHAPE, Port::of);
        forms.put(boolean.class, new LeafForm(JsonKind.SWITCH, "true or false", JsonNode::booleanValue));
        forms.put(BigDecimal.class, new LeafForm(JsonKind.NUMBER, "a number above 0", Leaves::positive));
    }

    /**
     * The form of a type.
     *
     * @throws IllegalStateException if a record has a component of a type that is not known here
     */
    LeafForm of(Class<?> type) {
        LeafForm form = type.isEnum() ? Choice.form(type) : forms.get(type);
        if (form == null) {
            throw new IllegalStateException("No way is known to read a " + type.getName());
        }
        return form;
    }

    private <T> void text(Class<T> type, String allowed, Function<String, T> factory) {
        forms.put(type, new LeafForm(JsonKind.TEXT, allowed, node -> factory.apply(node.textValue())));
    }

    private <T> void wholeNumber(Class<T> type, String allowed, IntFunction<T> factory) {
        forms.put(type, new LeafForm(JsonKind.WHOLE_NUMBER, allowed, node -> {
            if (!node.canConvertToInt()) {
                throw new InvalidValueException(node.asText() + " is too large", allowed);
            }
            return factory.apply(node.intValue());
        }));
    }

    private static Object positive(JsonNode node) {
        if (node.decimalValue().signum() <= 0) {
            throw new InvalidValueException(node.asText() + " is too small", "a number above 0");
        }
        return node.decimalValue();
    }

    private static URI httpsAddress(String text) {
        try {
            URI address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, as any other text that is not such an address.
        }
        throw new InvalidValueException("'" + text + "' is not an address by HTTPS", "it begins with https://");
    }
}
