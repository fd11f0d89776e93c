/** The annotation processor. It exports nothing: javac finds it as a service. */
@SuppressWarnings("requires-automatic")
module io.fairlead.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.fairlead.processor.FairleadProcessor;
}
