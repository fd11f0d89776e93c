package io.fairlead.logging;

import io.fairlead.Command;
import io.fairlead.Query;
import io.fairlead.redaction.Redaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is logged of every message of a class alike, and where to.
 *
 * @param type the name of the class
 * @param simpleName the same without package
 * @param kind {@code command}, {@code query} or {@code event}
 * @param logger named after kind and class, so that logging can be configured for either
 */
record MessageLog(String type, String simpleName, String kind, Logger logger) {

    private static final String LOGGERS = "io.fairlead.logging.";

    static MessageLog of(Class<?> message) {
        String kind = kindOf(message);
        return new MessageLog(
                Redaction.escape(message.getName()),
                Redaction.escape(message.getSimpleName()),
                kind,
                LoggerFactory.getLogger(LOGGERS + kind + '.' + message.getName()));
    }

    private static String kindOf(Class<?> message) {
        if (Command.class.isAssignableFrom(message)) {
            return "command";
        }
        return Query.class.isAssignableFrom(message) ? "query" : "event";
    }
}
