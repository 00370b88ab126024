package io.github.thuocdo.examples.benchmarks.recorder;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The runner of case files out of some jar, or out of folders of classes, beside others in one virtual machine.
 *
 * <p>It shares no class with the recorder: what goes in is the text of a case file, what comes out is the JSON document that the
 * runner prints. The names below are all that is known of it; they are looked up when it is loaded, so that a jar of another shape
 * is told at once.
 */
final class Program implements AutoCloseable {

    private static final String RUN = "io.github.thuocdo.examples.quickstart.run.";

    /** Where case files are read; in jars from before they were part of the library, in the runner itself. */
    private static final List<String> CASE_FILES =
            List.of("io.github.thuocdo.scoring.casefile.", "io.github.thuocdo.examples.quickstart.casefile.");

    private final URLClassLoader classes;
    private final Method parse;
    private final Method scenarios;
    private final Method run;
    private final Method print;
    private final Object plain;
    private final Object withDependence;

    private Program(URLClassLoader classes) throws ReflectiveOperationException {
        this.classes = classes;
        Class<?> file = ofCaseFiles(classes, "CaseFile");
        Class<?> runner = classes.loadClass(RUN + "CaseRunner");
        parse = file.getMethod("parse", String.class, String.class);
        scenarios = file.getMethod("scenarios");
        run = runner.getMethod("run", ofCaseFiles(classes, "Scenario"));
        print = classes.loadClass(RUN + "ReportJson").getMethod("of", List.class, List.class, int.class);
        plain = runner.getMethod("checking").invoke(null);
        withDependence = runner.getMethod("explaining").invoke(null);
    }

    private static Class<?> ofCaseFiles(ClassLoader classes, String name) throws ClassNotFoundException {
        ClassNotFoundException missing = new ClassNotFoundException(name);
        for (String room : CASE_FILES) {
            try {
                return classes.loadClass(room + name);
            } catch (ClassNotFoundException notHere) {
                missing.addSuppressed(notHere);
            }
        }
        throw missing;
    }

    /**
     * Loads the runner.
     *
     * @param classPath  jars and folders of classes, parted as in a class path
     * @return the runner
     * @throws IOException if something of the class path is not there, or is no runner of case files
     */
    static Program load(String classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator))) {
            if (!Files.exists(Path.of(entry))) {
                throw new IOException(entry + ": there is no such jar or folder");
            }
            urls.add(Path.of(entry).toUri().toURL());
        }
        URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        try {
            return new Program(classes);
        } catch (ReflectiveOperationException e) {
            classes.close();
            throw new IOException(classPath + ": holds no runner of case files that the recorder knows", e);
        }
    }

    /** What the runner prints of a case. */
    String resultsOf(String name, String text) {
        return results(plain, name, text);
    }

    /** The same, and of each person on which readings the result depends. */
    String resultsWithDependence(String name, String text) {
        return results(withDependence, name, text);
    }

    private String results(Object runner, String name, String text) {
        try {
            List<Object> reports = new ArrayList<>();
            for (Object scenario : (List<?>) scenarios.invoke(parse.invoke(null, name, text))) {
                reports.add(run.invoke(runner, scenario));
            }
            return (String) print.invoke(null, reports, List.of(), 0);
        } catch (InvocationTargetException thrown) {
            throw new ProgramException(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the methods are public", e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    /** The runner threw something, which it never should. */
    static final class ProgramException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ProgramException(Throwable thrown) {
            super(thrown.getClass().getSimpleName(), thrown);
        }
    }
}
