package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.settings.binding.SettingsBinder;
import rustfs.tencentcloud.settings.change.SettledSettings;

/** A capacity in place of pools, from the configuration to the pools that it is bound to. */
class CapacityPlanTest {
    private static final String RECORDED =
            "[{\"name\":\"pool1\",\"nodes\":6,\"zones\":[\"ap-guangzhou-3\", \"ap-guangzhou-6\", \"ap-guangzhou-7\"],"
                    + "\"disks\":{\"count\":4,\"type\":\"CLOUD_HSSD\",\"sizeGib\":500},\"instanceType\":"
                    + "\"SA5.4XLARGE64\",\"state\":\"active\"}]";

    @Nested
    class OfANewStack {
        @Test
        void isHeldByOnePoolThatSurvivesAZoneAndWarnsOfNothing() {
            BoundSettings bound = capacity("{usableTib: 200}").bind();

            PoolSettings pool = only(bound);
            assertThat(pool.zones()).hasSize(3);
            assertThat(pool.instanceType()).isNotNull();
            PoolCapacity held = PoolCapacity.of(List.of(pool));
            assertThat(LayoutChoice.tib(held.usableGib())).isGreaterThanOrEqualTo(new java.math.BigDecimal(200));
            assertThat(held.zoneLosses()).isEqualTo(new Losses(1, 1));
            assertThat(bound.warnings()).isEmpty();
        }

        @Test
        void isToldWithReasonsCostTheNextBestAndThePoolsToWrite() {
            BoundSettings bound = capacity("{usableTib: 200}").bind();
            String note = bound.notes().get(0);

            assertThat(note)
                    .startsWith("cluster.capacity: chosen is ")
                    .contains("USD a month", "erasure sets of 12 disks, 4 of them parity", "GB of memory", "Gbps")
                    .containsPattern("(?s)next best: .*next best: ");
            String block = note.substring(note.indexOf("      pools:")).stripIndent();
            String pasted = block.substring(block.indexOf('\n') + 1).stripIndent();
            assertThat(StackYaml.sound()
                            .with("cluster.pools", pasted)
                            .settings()
                            .cluster()
                            .pools())
                    .isEqualTo(bound.settings().cluster().pools());
        }

        @Test
        void isRefusedWhereItsZonesCannotLoseOne() {
            assertThat(capacity("{usableTib: 1, zones: [ap-guangzhou-3, ap-guangzhou-6]}")
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("cluster.capacity: no pool of 1 TiB over [ap-guangzhou-3, ap-guangzhou-6] survives");
        }

        @Test
        void isRefusedInZonesThatTheNetworkHasNot() {
            assertThat(capacity("{usableTib: 1, survives: node, zones: [ap-guangzhou-4, ap-guangzhou-3, "
                                    + "ap-guangzhou-3]}")
                            .problems())
                    .containsExactly(
                            "cluster.capacity.zones[0]: 'ap-guangzhou-4' is not a zone of the network",
                            "cluster.capacity.zones[2]: 'ap-guangzhou-3' stands there twice");
        }
    }

    @Nested
    class OfAStackThatStands {
        @Test
        void isWhateverWasRecorded() {
            BoundSettings bound = bind(capacity("{usableTib: 7}"), RECORDED);

            assertThat(PoolsText.json(bound.settings().cluster().pools())).isEqualTo(RECORDED);
            assertThat(bound.notes()).containsExactly("cluster.capacity: kept as it stands is pool1, 7.81 TiB usable");
        }

        @Test
        void isRecordedSoThatTheNextUpdateKeepsIt() {
            BoundSettings first = capacity("{usableTib: 20}").bind();
            Map<String, String> recorded = SettledSettings.of(first).values();

            BoundSettings second = new SettingsBinder(Catalogue.load())
                    .bind(capacity("{usableTib: 20}").configuration(), recorded);

            assertThat(second.settings()).isEqualTo(first.settings());
            assertThat(SettledSettings.of(second).values()).isEqualTo(recorded);
            SettledSettings.of(second).checkSince(recorded);
        }

        @Test
        void canBeWrittenDownAsPoolsWithoutAChange() {
            BoundSettings first = capacity("{usableTib: 20}").bind();
            Map<String, String> recorded = SettledSettings.of(first).values();
            String pools = PoolsText.json(first.settings().cluster().pools());

            BoundSettings written = new SettingsBinder(Catalogue.load())
                    .bind(StackYaml.sound().with("cluster.pools", pools).configuration(), recorded);

            SettledSettings.of(written).checkSince(recorded);
            assertThat(written.settings()).isEqualTo(first.settings());
        }

        @Test
        void isRefusedWhereMoreIsWantedWithBothWaysOut() {
            assertThatThrownBy(() -> bind(capacity("{usableTib: 10}"), RECORDED))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(
                            "cluster.capacity.usableTib: 10 TiB are wanted, and the pools that stand " + "hold 7.81")
                    .hasMessageContaining("disks: {count: 4, type: CLOUD_HSSD, sizeGib: 640}")
                    .hasMessageContaining("- name: pool2");
        }

        @Test
        void isRefusedWithAPoolToAppendAloneWhereDisksCannotGrowSoFar() {
            assertThatThrownBy(() -> bind(capacity("{usableTib: 500000}"), RECORDED))
                    .hasMessageNotContaining("larger disks");
        }

        @Test
        void isRefusedWhereItDoesNotSurviveWhatItShould() {
            assertThatThrownBy(() -> bind(capacity("{usableTib: 1}"), RECORDED.replace("\"nodes\":6", "\"nodes\":4")))
                    .hasMessageContaining(
                            "cluster.capacity.survives: the pools that stand do not survive the loss of " + "a zone")
                    .hasMessageContaining("- name: pool2");
        }
    }

    @Test
    void capacityAndPoolsExcludeEachOtherAndOneIsNeeded() {
        assertThat(StackYaml.sound().with("cluster.capacity", "{usableTib: 1}").problems())
                .containsExactly("cluster.capacity: it is set, and so is pools");
        assertThat(StackYaml.sound().without("cluster.pools").problems())
                .containsExactly("cluster.pools: it is empty, and capacity is not set");
    }

    private static BoundSettings bind(StackYaml yaml, String recorded) {
        return new SettingsBinder(Catalogue.load()).bind(yaml.configuration(), Map.of("pools", recorded));
    }

    private static PoolSettings only(BoundSettings bound) {
        assertThat(bound.settings().cluster().pools()).hasSize(1);
        return bound.settings().cluster().pools().get(0);
    }

    private static StackYaml capacity(String capacity) {
        return StackYaml.sound().without("cluster.pools").with("cluster.capacity", capacity);
    }
}
