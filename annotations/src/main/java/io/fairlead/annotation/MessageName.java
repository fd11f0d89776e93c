package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a message: what it is called wherever it outlasts the process, or leaves it. The name stays when the class is renamed or moved; no class is ever
 * looked up by what is stored. No two messages of a bus may have the same.
 *
 * <p>A message with a {@linkplain Policy#stores policy that stores} something of it must have a name. A class that a sealed type of such a message permits may have
 * one too, which then tells it from the others; without, its simple name does.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MessageName {

    /**
     * The name: letters, digits, {@code .}, {@code _} and {@code -}, a letter first, 100 characters at most.
     *
     * @return {@code "orders.place-order"}
     */
    String value();
}
