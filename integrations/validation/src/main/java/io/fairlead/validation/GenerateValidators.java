package io.fairlead.validation;

import io.fairlead.Message;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets validators be generated for messages that other modules declare, and whose modules did not bring any: they were
 * compiled without the processor, or without this artifact. The validators stand in the package of the annotated class.
 *
 * <p>Messages of the module that is compiled need no mention.
 *
 * @since 0.1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GenerateValidators {

    /**
     * The messages.
     *
     * @return public classes that no module has a validator for
     */
    Class<? extends Message>[] value();
}
