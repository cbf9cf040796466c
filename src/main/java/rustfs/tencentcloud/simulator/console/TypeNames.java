package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Spelling;

/** The types of the package by whatever a person calls them. */
final class TypeNames {
    private final Map<String, ResourceType> byName = new TreeMap<>();
    private final Map<String, ResourceType> byWord = new TreeMap<>();

    TypeNames(Catalogue catalogue) {
        catalogue.resources().values().forEach(type -> {
            byName.put(type.name(), type);
            for (String word : List.of(type.name(), type.token(), type.terraformName())) {
                byWord.put(word.toLowerCase(Locale.ROOT), type);
            }
        });
    }

    /** The type that the account calls so, if the schema holds it. */
    @Nullable
    ResourceType named(String name) {
        return byName.get(name);
    }

    /**
     * The type that a word means: its Terraform name, its Pulumi token, or the last part of that, in capitals or not.
     */
    Optional<ResourceType> find(String word) {
        return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The sentence for a word that means no type. */
    String unknown(String word) {
        List<String> words = new ArrayList<>(byName.keySet());
        byName.values().forEach(type -> words.add(type.terraformName()));
        return "There is no type '" + word + "'"
                + Spelling.nearest(word, words)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; give a Terraform name (tencentcloud_vpc), a token (tencentcloud:index/vpc:Vpc) or"
                                + " its last part (Vpc).");
    }
}
