package fr.amiable;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import fr.amiable.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every text that the product names exists, and every text that exists is named somewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextKeysTest {

    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

    /** Added by the types that carry the rest of the key. */
    private static final List<String> PREFIXES = List.of(
            "",
            "problem.",
            "refusal.",
            "warning.",
            "identifier.",
            "cli.usage.",
            "cli.expected.",
            "check.",
            "importing.");

    /** Read by picocli under names of its own. */
    private static final Pattern PICOCLI =
            Pattern.compile("usage\\..*|amiable\\..*|help|version|donnees|format|remplacer");

    private final Set<String> texts = new TreeSet<>(new Texts().bundle().keySet());
    private final Set<String> named = new TreeSet<>();
    private final Set<String> literals = new HashSet<>();
    private final Map<String, Set<String>> enums = new TreeMap<>();

    @BeforeAll
    void readTheSources() throws IOException {
        Sources.parse().units().forEach(unit -> new Reader().scan(unit, null));
        for (Path view : Sources.files(Sources.RESOURCES, ".fxml")) {
            Matcher key = FXML_KEY.matcher(Files.readString(view));
            while (key.find()) {
                named.add(key.group(1));
            }
        }
        literals.addAll(named);
    }

    @Test
    void everyTextNamedInCodeAndViewsExists() {
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(texts);

        assertThat(named).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void anEnumWithOneTextHasOneForEachConstant() {
        Set<String> missing = enums.entrySet().stream()
                .filter(type -> type.getValue().stream().anyMatch(constant -> texts.contains(key(type, constant))))
                .flatMap(type -> type.getValue().stream().map(constant -> key(type, constant)))
                .filter(key -> !texts.contains(key))
                .collect(toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftUnused() {
        Set<String> unused = texts.stream()
                .filter(key -> !PICOCLI.matcher(key).matches())
                .filter(key -> !isEnumText(key) && !isNamed(key))
                .collect(toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    private boolean isEnumText(String key) {
        return enums.entrySet().stream()
                .anyMatch(type -> type.getValue().stream()
                        .anyMatch(constant -> key(type, constant).equals(key)));
    }

    /** In full, after one of the prefixes, or as the start of a key that the code completes: {@code "letter.field."}. */
    private boolean isNamed(String key) {
        return PREFIXES.stream()
                .filter(key::startsWith)
                .map(prefix -> key.substring(prefix.length()))
                .anyMatch(rest -> literals.contains(rest) || starts(rest).anyMatch(literals::contains));
    }

    private static Stream<String> starts(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .map(dot -> key.substring(0, dot + 1))
                .filter(start -> PREFIXES.stream().noneMatch(start::equals));
    }

    private static String key(Map.Entry<String, Set<String>> type, String constant) {
        return type.getKey() + "." + constant;
    }

    /** Collects the keys that the code names in full, all its words, and its enums. */
    private final class Reader extends TreeScanner<Void, Void> {

        private boolean inRefusal;

        @Override
        public Void visitClass(ClassTree type, Void none) {
            boolean outer = inRefusal;
            inRefusal = type.getExtendsClause() != null
                    && type.getExtendsClause().toString().equals("Refusal");
            if (type.getKind() == Tree.Kind.ENUM) {
                enums.computeIfAbsent(type.getSimpleName().toString(), name -> new TreeSet<>())
                        .addAll(constants(type));
            }
            super.visitClass(type, none);
            inRefusal = outer;
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String method = call.getMethodSelect().toString();
            List<? extends ExpressionTree> arguments = call.getArguments();
            if (method.matches("(.*\\.)?texts(\\(\\))?\\.get|resources\\.getString")) {
                name("", arguments, 0);
            } else if (method.equals("Problem.of")) {
                name("problem.", arguments, 1);
            } else if (method.equals("LegalWarning.of")) {
                name("warning.", arguments, 0);
            } else if (method.equals("super") && inRefusal) {
                name("refusal.", arguments, 0);
            }
            return super.visitMethodInvocation(call, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String words) {
                literals.add(words);
            }
            return super.visitLiteral(literal, none);
        }

        private void name(String prefix, List<? extends ExpressionTree> arguments, int place) {
            if (arguments.size() > place
                    && arguments.get(place) instanceof LiteralTree literal
                    && literal.getValue() instanceof String key) {
                named.add(prefix + key);
            }
        }

        private static Set<String> constants(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> field.getType() != null
                            && field.getType()
                                    .toString()
                                    .equals(type.getSimpleName().toString()))
                    .filter(field -> field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .collect(toCollection(TreeSet::new));
        }
    }
}
