package io.fairlead.command;

import io.fairlead.Command;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A command succeeded. Published when its handler and all middleware have succeeded, before the events that the command
 * raised.
 *
 * @param command what was sent
 * @param result what its sender gets
 * @param lasted how long handler and middleware took, by a clock that never goes back
 * @since 0.1.0
 */
public record CommandSucceeded(Command<?> command, @Nullable Object result, Duration lasted) implements CommandEvent {}
