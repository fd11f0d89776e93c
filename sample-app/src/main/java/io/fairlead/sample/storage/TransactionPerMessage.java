package io.fairlead.sample.storage;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Runs every handler in a transaction of its own.
 *
 * <p>The bus publishes the events of a command after all middleware of the command has ended: when they reach their
 * handlers, the command's transaction is committed. Each event handler then has its own transaction. A handler that
 * fails rolls back its own writes and nothing else.
 *
 * <p>The innermost middleware, so that nothing but a handler holds a connection, and each try of a message has a transaction of its own.
 */
@Middleware(order = 1_400)
final class TransactionPerMessage {

    private final Database database;

    @Inject
    TransactionPerMessage(Database database) {
        this.database = database;
    }

    Transaction before(Message message) {
        return database.begin();
    }

    void after(Message message, @Nullable Object result, Transaction transaction) {
        transaction.commit();
    }

    void onFinally(Message message, Transaction transaction) {
        transaction.close();
    }
}
