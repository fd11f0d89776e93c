package io.fairlead.sample.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.fairlead.health.Health;
import io.fairlead.health.HealthCheck;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL in the current thread's transaction, which {@link TransactionPerMessage} has begun.
 *
 * <p>Safe for use by many threads.
 */
@Singleton
public final class Database implements AutoCloseable, HealthCheck {

    private static final int SECONDS_TO_ANSWER = 1;

    private final HikariDataSource pool;
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    /**
     * Opens the database and makes the tables that it lacks.
     *
     * @param address where it lies
     * @throws DatabaseInUseException if it lies in a file that another process has open
     */
    @Inject
    public Database(DatabaseAddress address) {
        pool = open(address);
        try (Transaction transaction = begin()) {
            update(Schema.sql());
            transaction.commit();
        }
    }

    private static HikariDataSource open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(5_000);
        config.setAutoCommit(false);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            if (e.getCause() instanceof SQLException cause
                    && cause.getErrorCode() == DatabaseInUseException.ERROR_CODE) {
                throw new DatabaseInUseException(cause);
            }
            throw e;
        }
    }

    /**
     * Begins a transaction on this thread.
     *
     * @return to be closed by the same thread
     * @throws IllegalStateException if the thread has one: a handler must not send messages that have handlers of their
     *     own, but raise events
     */
    Transaction begin() {
        if (current.get() != null) {
            throw new IllegalStateException("this thread is in a transaction already");
        }
        try {
            Transaction transaction = new Transaction(pool.getConnection(), current::remove);
            current.set(transaction);
            return transaction;
        } catch (SQLException e) {
            throw new StorageException("there is no connection", e);
        }
    }

    /**
     * Reads in a transaction of its own, for who is asked before a message has one.
     *
     * @param reading reads
     * @param <T> what
     * @return what was read
     * @throws IllegalStateException if this thread is in a transaction
     */
    public <T> T look(Supplier<T> reading) {
        Transaction transaction = begin();
        try {
            return reading.get();
        } finally {
            transaction.close();
        }
    }

    /**
     * Reads rows.
     *
     * @param sql a query
     * @param reader makes a value of a row
     * @param arguments the values of its question marks
     * @param <T> the value
     * @return one value for each row
     */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return List.copyOf(values);
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /**
     * Reads the first row.
     *
     * @param sql a query
     * @param reader makes a value of a row
     * @param arguments the values of its question marks
     * @param <T> the value
     * @return empty if there is no row
     */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /**
     * Writes.
     *
     * @param sql a statement
     * @param arguments the values of its question marks
     * @return the number of rows that it changed
     * @throws DuplicateKeyException if a row of the same key exists
     */
    public int update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Up if a connection can be had, and the database answers on it. */
    @Override
    public Health check() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Health health = connection.isValid(SECONDS_TO_ANSWER) ? Health.up() : Health.down("it does not answer");
            return health.with("connections", pool.getHikariPoolMXBean().getTotalConnections())
                    .with("inUse", pool.getHikariPoolMXBean().getActiveConnections() - 1)
                    .with("waitingForOne", pool.getHikariPoolMXBean().getThreadsAwaitingConnection());
        }
    }

    /** Closes every connection, and with the last one the database. Closing twice has no further effect. */
    @Override
    public void close() {
        pool.close();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        Transaction transaction = current.get();
        if (transaction == null) {
            throw new IllegalStateException("only handlers may use the database: " + sql);
        }
        PreparedStatement statement = transaction.connection().prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static StorageException failure(String sql, SQLException cause) {
        return DuplicateKeyException.SQL_STATE.equals(cause.getSQLState())
                ? new DuplicateKeyException(sql, cause)
                : new StorageException(sql, cause);
    }
}
