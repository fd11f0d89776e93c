package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a method that handles commands.
 *
 * <p>On a class, every non-private method named {@code handle}, inherited ones included, is a handler method. On a
 * method of any name, that method alone is one. A handler method takes the command and, if it likes, an {@code
 * io.fairlead.MessageContext}; it returns the command's result, an {@code Outcome} of it when it also raises events, or
 * nothing for a {@code Command<Void>}. It may declare any exception; the sender receives it unwrapped.
 *
 * <p>Every command has exactly one handler; anything else is a compile error at the root ({@code MissingHandler},
 * {@code DuplicateHandler}). The bus makes a handler once, when its first message is sent, and calls it from many
 * threads.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CommandHandler {}
