package io.fairlead.tests.beside;

import com.google.auto.value.processor.AutoValueProcessor;
import io.fairlead.processor.FairleadProcessor;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.immutables.processor.ProxyProcessor;

/** Processors that people have beside Fairlead's, before it or after it on the processor path. */
enum Others {
    LOMBOK {
        @Override
        Processor create() {
            try {
                Constructor<?> constructor = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                        .getDeclaredConstructor();
                constructor.setAccessible(true);
                return (Processor) constructor.newInstance();
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    },
    IMMUTABLES {
        @Override
        Processor create() {
            return new ProxyProcessor();
        }
    },
    AUTO_VALUE {
        @Override
        Processor create() {
            return new AutoValueProcessor();
        }
    };

    abstract Processor create();

    /** This processor and Fairlead's, in this order and then in the other. */
    Stream<List<Processor>> inBothOrders() {
        return Stream.of(List.of(create(), new FairleadProcessor()), List.of(new FairleadProcessor(), create()));
    }
}
