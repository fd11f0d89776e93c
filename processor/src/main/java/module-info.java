/** The annotation processors. It exports nothing: javac finds them as services. */
@SuppressWarnings("requires-automatic")
module io.fairlead.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static jdk.compiler; // for lines in the map of the wiring, and lost annotations; other compilers do
    // without
    requires static org.jspecify;

    uses javax.annotation.processing.Processor;

    provides javax.annotation.processing.Processor with
            io.fairlead.processor.MarkProcessor,
            io.fairlead.processor.FairleadProcessor;
}
