package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;

/** What a setting may look like: a single value, a list, a map of texts, or a block of settings. */
sealed interface Form permits LeafForm, ListForm, TextMapForm, RecordForm {
    /** The value that the node stands for; null if it has problems, which are then added. */
    @Nullable
    Object read(JsonNode node, Path path, Problems problems);

    /** What is allowed, as a clause: {@code true or false}. */
    String allowed();
}
