package rustfs.tencentcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What holds for the text of the sources, which ArchUnit cannot see. */
class TidyTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 50;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_PARAMETERS = 4;

    /** Each with what to do instead. The words are in two parts, so that this file does not hold them. */
    private static final List<Banned> BANNED = List.of(
            new Banned("\\bTO" + "DO\\b", "finish it, or open an issue"),
            new Banned("\\bFIX" + "ME\\b", "finish it, or open an issue"),
            new Banned("^\\s*import (static )?[\\w.]+\\.\\*;", "name what is imported"),
            new Banned("(?<!\\.local)/(wor" + "k|home)/\\w", "no path of a machine belongs into the project"),
            new Banned("@auth" + "or", "the history knows who wrote it"),
            new Banned("\\.printStack" + "Trace\\(", "say what went wrong to whom it concerns"));

    /** Known exceptions; whoever next changes one of them puts it right and takes it off. */
    private static final String LONG_COMMENTS = "/simulator/";

    private static final Set<String> MANY_PARAMETERS =
            Set.of("src/main/java/rustfs/tencentcloud/simulator/operation/Provider.java update");

    /** A row of a table in a test: breaking it would make it harder to read. */
    private static final Pattern TABLE_ROW = Pattern.compile("^src/test/.*: [\"'].*");

    private record Banned(String pattern, String instead) {}

    @Test
    void filesAreShort() {
        assertThat(files()).isNotEmpty();
        assertThat(files().stream().filter(file -> lines(file).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void linesAreShort() {
        assertThat(linesThat(line -> line.length() > LONGEST_LINE))
                .filteredOn(line -> !line.contains(LONG_COMMENTS))
                .filteredOn(line -> !TABLE_ROW.matcher(line).matches())
                .isEmpty();
    }

    @Test
    void bannedWordsAreNotUsed() {
        for (Banned banned : BANNED) {
            Pattern pattern = Pattern.compile(banned.pattern());
            assertThat(linesThat(line -> pattern.matcher(line).find()))
                    .as(banned.instead())
                    .isEmpty();
        }
    }

    @Test
    void methodsAreShortAndTakeFewParameters() throws IOException {
        List<String> findings = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files().stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScanner(unit, positions, findings), null);
            }
        }

        assertThat(findings).isEmpty();
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;
        private boolean inRecord;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, nothing);
            inRecord = outer;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            String where = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
            if (last - first + 1 > LONGEST_METHOD) {
                findings.add(where + " has " + (last - first + 1) + " lines");
            }
            if (method.getParameters().size() > MOST_PARAMETERS
                    && choosesItsParameters(method)
                    && !MANY_PARAMETERS.contains(unit.getSourceFile().getName() + " " + method.getName())) {
                findings.add(where + " has " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        /** Not what overrides, nor a record by its components, nor a test by the columns of its table. */
        private boolean choosesItsParameters(MethodTree method) {
            boolean given = method.getModifiers().getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .anyMatch(Set.of("Override", "ParameterizedTest")::contains);
            boolean ofComponents = inRecord && method.getReturnType() == null;
            return !given && !ofComponents;
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|sh|py|service)"))
                    .filter(file -> !file.startsWith("src/test/resources"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> linesThat(Predicate<String> areFound) {
        return files().stream()
                .flatMap(file -> lines(file).stream().filter(areFound).map(line -> file + ": " + line.strip()))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
