package io.fairlead.benchmarks.peer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.eventhandling.EventHandler;

/** Marks a method that handles events for whichever Axon this is compiled with. */
@EventHandler
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AxonEventHandler {}
