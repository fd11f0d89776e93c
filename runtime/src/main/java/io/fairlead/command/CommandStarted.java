package io.fairlead.command;

import io.fairlead.Command;

/**
 * A command was sent. Published before its handler or any middleware has seen it.
 *
 * @param command what was sent
 * @since 0.1.0
 */
public record CommandStarted(Command<?> command) implements CommandEvent {}
