package io.fairlead.command;

import io.fairlead.Command;
import java.time.Duration;

/**
 * A command failed. Published before its sender learns of it.
 *
 * @param command what was sent
 * @param error what its handler or a middleware threw
 * @param lasted how long handler and middleware took, by a clock that never goes back
 * @since 0.1.0
 */
public record CommandFailed(Command<?> command, Throwable error, Duration lasted) implements CommandEvent {}
