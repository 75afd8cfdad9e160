package fr.amiable;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sizes past which a reader loses the thread: at "stop", the thing is split. */
class SizesTest {

    private static final int FILE_LINES = 300;
    private static final int VIEW_LINES = 150;
    private static final int METHOD_LINES = 40;
    private static final int METHODS = 20;

    private final Sources sources = Sources.parse();

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(longerThan(FILE_LINES, Sources.files(Sources.JAVA, ".java"))).isEmpty();
        assertThat(longerThan(VIEW_LINES, Sources.files(Sources.RESOURCES, ".fxml")))
                .isEmpty();
    }

    @Test
    void noMethodIsTooLong() {
        List<String> found = new ArrayList<>();
        scan(new TreePathScanner<>() {
            @Override
            public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
                long lines = lines(unit, method);
                if (lines > METHOD_LINES) {
                    found.add(name(unit) + "." + method.getName() + ": " + lines + " lines");
                }
                return super.visitMethod(method, unit);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void noTypeHasTooManyMethods() {
        List<String> found = new ArrayList<>();
        scan(new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree type, CompilationUnitTree unit) {
                long methods = type.getMembers().stream()
                        .filter(member -> member.getKind() == Tree.Kind.METHOD)
                        .count();
                // properties of a screen's state come in pairs with their accessor
                if (methods > METHODS && !type.getSimpleName().toString().endsWith("Model")) {
                    found.add(name(unit) + "." + type.getSimpleName() + ": " + methods + " methods");
                }
                return super.visitClass(type, unit);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void everyTopLevelTypeSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        scan(new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree type, CompilationUnitTree unit) {
                if (sources.trees().getDocComment(getCurrentPath()) == null) {
                    silent.add(name(unit));
                }
                return null;
            }
        });

        assertThat(silent).isEmpty();
    }

    private void scan(TreePathScanner<Void, CompilationUnitTree> scanner) {
        sources.units().forEach(unit -> scanner.scan(unit, unit));
    }

    private long lines(CompilationUnitTree unit, Tree tree) {
        SourcePositions positions = sources.trees().getSourcePositions();
        LineMap map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, tree))
                - map.getLineNumber(positions.getStartPosition(unit, tree))
                + 1;
    }

    private static String name(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }

    private static List<String> longerThan(int limit, List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            long lines = Files.readAllLines(file).size();
            if (lines > limit) {
                found.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        return found;
    }
}
