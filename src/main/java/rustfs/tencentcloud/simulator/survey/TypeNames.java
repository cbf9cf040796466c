package rustfs.tencentcloud.simulator.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Spelling;

/** The types of the package by whatever a person calls them. */
public final class TypeNames {
    private static final String PROVIDER = "tencentcloud_";
    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final Catalogue catalogue;

    public TypeNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The type that the account calls so, the last part of its token, if the schema holds it. */
    public Optional<ResourceType> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String module = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return catalogue.resource("tencentcloud:index/" + module + ":" + name);
    }

    /**
     * The type that a word means: its Terraform name, its Pulumi token, or the last part of that, in capitals or not.
     */
    public Optional<ResourceType> find(String word) {
        if (word.contains(":")) {
            return catalogue.resource(word);
        }
        if (word.startsWith(PROVIDER)) {
            String name = UNDERSCORE
                    .matcher(word.substring(PROVIDER.length() - 1))
                    .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
            return named(name)
                    .filter(type -> type.terraformName().equals(word))
                    .or(() -> catalogue.resources().values().stream()
                            .filter(type -> type.terraformName().equals(word))
                            .findFirst());
        }
        return word.matches("[A-Za-z][A-Za-z0-9]*")
                ? named(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .or(() -> catalogue.resources().values().stream()
                                .filter(type -> type.name().equalsIgnoreCase(word))
                                .findFirst())
                : Optional.empty();
    }

    /** The sentence for a word that means no type; what was meant may be any type of the package. */
    public String unknown(String word) {
        List<String> words = new ArrayList<>();
        catalogue.resources().values().forEach(type -> words.addAll(List.of(type.name(), type.terraformName())));
        nearestOfAll(word).ifPresent(words::add);
        return "There is no type '" + word + "'"
                + Spelling.hint(
                        word,
                        words,
                        "; give a Terraform name (tencentcloud_vpc), a token (tencentcloud:index/vpc:Vpc) or"
                                + " its last part (Vpc).");
    }

    /** The nearest name of the whole package, written as the word is. */
    private Optional<String> nearestOfAll(String word) {
        boolean isTerraform = word.startsWith(PROVIDER);
        String terraform = isTerraform
                ? word
                : PROVIDER + word.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(catalogue.missing(Set.of(terraform)).get(terraform))
                .flatMap(near -> near)
                .map(near -> isTerraform
                        ? near
                        : UNDERSCORE
                                .matcher(near.substring(PROVIDER.length() - 1))
                                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
    }
}
