package io.whither.jobs.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** Listens to what a user would see of the log, until closed. */
final class WatchedLog extends AbstractAppender implements AutoCloseable {

    private final Logger root = (Logger) LogManager.getRootLogger();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private WatchedLog() {
        super("watched", null, null, true, Property.EMPTY_ARRAY);
    }

    static WatchedLog open() {
        WatchedLog log = new WatchedLog();
        log.start();
        log.root.addAppender(log);
        return log;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void append(LogEvent event) {
        lines.add(event.getLevel() + " " + event.getLoggerName() + ": " + event.getMessage().getFormattedMessage());
    }

    @Override
    public void close() {
        root.removeAppender(this);
        stop();
    }
}
