package io.fairlead.benchmarks.peer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;

/** Marks a method that handles commands for whichever Axon this is compiled with. */
@CommandHandler
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AxonCommandHandler {}
