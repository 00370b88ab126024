package io.github.thuocdo.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whatever a user can name says in a sentence what it is; what that sentence and the names say already, nobody has to say again. */
class DocumentedTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    @Test
    void every_type_method_and_constant_that_is_exported_has_a_first_sentence() throws IOException {
        for (String module : List.of("core", "scoring")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            Undocumented undocumented = new Undocumented();
            undocumented.look(files(sources));

            assertThat(undocumented.seen).isGreaterThan(500);
            assertThat(undocumented.found).isEmpty();
        }
    }

    private static ImmutableList<Path> files(Path sources) throws IOException {
        ImmutableSet<Path> rooms = EXPORTED.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map(room -> sources.resolve(room.group(1).replace('.', '/')))
                .collect(toImmutableSet());
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> rooms.contains(file.getParent()))
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    /** What stands in exported rooms without a sentence, by file and name. */
    private static final class Undocumented extends TreePathScanner<Void, CompilationUnitTree> {

        private final ImmutableList.Builder<String> names = ImmutableList.builder();
        private ImmutableList<String> found = ImmutableList.of();
        private int seen;
        private DocTrees comments;

        void look(List<Path> files) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
                comments = DocTrees.instance(task);
                task.parse().forEach(file -> scan(file, file));
            }
            found = names.build();
        }

        @Override
        public Void visitClass(ClassTree type, CompilationUnitTree file) {
            if (!isOpen(type.getModifiers())) {
                return null;
            }
            check(type.getSimpleName().toString(), file);
            return super.visitClass(type, file);
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree file) {
            boolean repeats = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean constructs = method.getReturnType() == null;
            if (isOpen(method.getModifiers()) && !repeats && !constructs) {
                check(method.getName() + "()", file);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, CompilationUnitTree file) {
            boolean constant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
            if (constant && isOpen(variable.getModifiers())) {
                check(variable.getName().toString(), file);
            }
            return null;
        }

        /** Public or protected, or a member of an interface and therefore public. */
        private boolean isOpen(ModifiersTree modifiers) {
            Tree outer = getCurrentPath().getParentPath().getLeaf();
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || (outer.getKind() == Tree.Kind.INTERFACE
                            && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private void check(String name, CompilationUnitTree file) {
            seen++;
            TreePath path = getCurrentPath();
            String comment = comments.getDocComment(path);
            if (comment == null || !comment.strip().matches("(?s)[^@].*")) {
                names.add(Path.of(file.getSourceFile().getName()).getFileName() + ": " + name);
            }
        }
    }
}
