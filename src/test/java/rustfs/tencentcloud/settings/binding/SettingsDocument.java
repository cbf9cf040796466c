package rustfs.tencentcloud.settings.binding;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.StackSettings;

/** Writes the table of all settings out of their records: a section for each block. */
final class SettingsDocument {
    private static final String HEAD = """
            # Settings

            A stack is configured in `Pulumi.<stack>.yaml`, under keys of the namespace `rustfs`. What is not set has
            its default; what has none has to be set. Unknown keys, other types and other cases of letters are refused,
            and all that is wrong is said at once, before anything is declared. This page is written from the settings
            records by `mvn -q -o test -Dtest=SettingsDocumentTest -Dgolden.update=true`.

            What happens to a running stack when a setting is changed:

            | change | meaning |
            | --- | --- |
            | in place | what exists is updated where it stands, or something is added or removed beside it |
            | rolling | the nodes are changed one after the other, each ready again before the next |
            | replaces | something without data of the cluster is deleted and made anew; the note says what |
            | refused | it would replace nodes or data disks; the note says why, and the way out |
            """;

    private static final String TABLE = """
            | setting | what it is | allowed | default | change | note |
            | --- | --- | --- | --- | --- | --- |
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    static String text() {
        RecordForm form = new Forms(new Leaves(Catalogue.load()), new JsonTree()).of(StackSettings.class);
        SettingsDocument document = new SettingsDocument();
        document.section("rustfs:", "", form);
        document.offer(Catalogue.load());
        return document.page.toString();
    }

    private void section(String title, String prefix, RecordForm block) {
        page.append("\n## ").append(title).append("\n\n").append(TABLE);
        block.components().forEach(setting -> page.append(row(prefix, setting)));
        if (prefix.isEmpty()) {
            page.append(secretRow()).append(contentSecretsRow());
        }
        block.components().forEach(setting -> {
            if (setting.form() instanceof RecordForm nested) {
                section(prefix + setting.name(), prefix + setting.name() + ".", nested);
            } else if (setting.form() instanceof ListForm list && list.element() instanceof RecordForm nested) {
                section(prefix + setting.name() + "[]", prefix + setting.name() + "[].", nested);
            }
        });
    }

    /** What some settings are chosen from, out of the data files. */
    private void offer(Catalogue catalogue) {
        page.append("\n## What is sold\n\n| region | zones |\n| --- | --- |\n");
        catalogue
                .regions()
                .forEach(region -> page.append("| `" + region + "` | "
                        + catalogue.zones(region).stream().map(Zone::code).collect(Collectors.joining(", ")) + " |\n"));
        page.append("\n| disk | sizes |\n| --- | --- |\n");
        for (DiskType type : DiskType.values()) {
            page.append("| `" + type + "` | " + catalogue.dataDisk(type) + " |\n");
        }
        page.append("| system disk | " + catalogue.systemDisk() + " |\n\nNAT gateways: ")
                .append(catalogue.limits().natBandwidthsMbps().stream()
                        .map(Mbps::toString)
                        .collect(Collectors.joining(", ")))
                .append(" Mbps, as far as ")
                .append(catalogue.limits().addressesPerNatGateway())
                .append(" public addresses of ")
                .append(catalogue.limits().addressMbps())
                .append(" Mbps carry it. Instance types: `src/main/resources/cloud/instance-types.csv`.\n");
    }

    private static String row(String prefix, RecordComponentForm setting) {
        return String.join(
                        " | ",
                        "| `" + setting.name() + "`",
                        setting.setting().value(),
                        allowed(prefix, setting),
                        byDefault(setting),
                        setting.setting()
                                .change()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        setting.setting().note())
                + " |\n";
    }

    private static String secretRow() {
        return "| `secret` | What all keys of the cluster are derived from, as a secret of Pulumi. | "
                + ClusterSecret.SHAPE + " | required | refused | " + ClusterSecret.NOTE + " |\n";
    }

    private static String contentSecretsRow() {
        return "| `contentSecrets` | Secrets that others gave out and `content` names, each a secret of Pulumi: "
                + "`pulumi config set --secret --type string --path 'rustfs:contentSecrets.<name>'`. | "
                + "a secret text under each name | none | in place | What is set anew is sent to the cluster. |\n";
    }

    private static String allowed(String prefix, RecordComponentForm setting) {
        String anchor = (prefix + setting.name())
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("[]", "");
        if (setting.form() instanceof RecordForm) {
            return "[block](#" + anchor + ")";
        }
        if (setting.form() instanceof ListForm list && list.element() instanceof RecordForm) {
            return "list of " + list.fewest() + " or more [blocks](#" + anchor + ")";
        }
        return setting.form().allowed();
    }

    private static String byDefault(RecordComponentForm setting) {
        if (setting.required()) {
            return "required";
        }
        return setting.optional()
                ? "none"
                : "`" + Objects.requireNonNull(setting.byDefault()).toString().replace("\"", "") + "`";
    }
}
