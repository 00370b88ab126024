package io.github.thuocdo.scoring.logged;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The log of the tests: off, but for a thread that listens. */
public final class CapturedLog implements SLF4JServiceProvider {

    private static final ThreadLocal<Listener> LISTENER = new ThreadLocal<>();

    private record Listener(Level level, List<String> lines) {}

    /** What is logged while something is done, each line with its level and the simple name of its logger. */
    static List<String> of(Level level, Runnable done) {
        List<String> lines = new ArrayList<>();
        LISTENER.set(new Listener(level, lines));
        try {
            done.run();
        } finally {
            LISTENER.remove();
        }
        return lines;
    }

    private static final class CapturedLogger extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        CapturedLogger(String name) {
            this.name = name;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return getClass().getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
            LISTENER.get()
                    .lines()
                    .add(level + " " + name.substring(name.lastIndexOf('.') + 1) + " - "
                            + MessageFormatter.basicArrayFormat(message, arguments));
        }

        private boolean isEnabled(Level level) {
            Listener listener = LISTENER.get();
            return listener != null && level.toInt() >= listener.level().toInt();
        }

        @Override
        public boolean isTraceEnabled() {
            return isEnabled(Level.TRACE);
        }

        @Override
        public boolean isDebugEnabled() {
            return isEnabled(Level.DEBUG);
        }

        @Override
        public boolean isInfoEnabled() {
            return isEnabled(Level.INFO);
        }

        @Override
        public boolean isWarnEnabled() {
            return isEnabled(Level.WARN);
        }

        @Override
        public boolean isErrorEnabled() {
            return isEnabled(Level.ERROR);
        }
    }

    @Override
    public void initialize() {
        // Nothing to prepare.
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return CapturedLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new BasicMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
