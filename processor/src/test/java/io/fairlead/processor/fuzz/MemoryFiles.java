package io.fairlead.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Keeps what one compilation writes, and leaves the libraries to a file manager that all compilations share. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, byte[]> classes = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager libraries) {
        super(libraries);
    }

    /** Class files by the names of their classes. */
    Map<String, byte[]> classes() {
        return classes;
    }

    /** A source file as it goes into a compiler. */
    static JavaFileObject source(String path, String text) {
        return new Source(path, text);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_OUTPUT
                || location == StandardLocation.SOURCE_OUTPUT
                || super.hasLocation(location);
    }

    /** Eclipse's compiler asks, lest somebody name a file that does not exist. */
    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return file instanceof Source || super.contains(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return kind == Kind.SOURCE ? new WrittenSource(className) : new WrittenClass(className);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    @Override
    public void close() {
        // What they share stays open.
    }

    private static class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class WrittenSource extends SimpleJavaFileObject {

        private final StringWriter text = new StringWriter();

        WrittenSource(String className) {
            super(URI.create("mem:///generated/" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }
    }

    private final class WrittenClass extends SimpleJavaFileObject {

        private final String className;

        WrittenClass(String className) {
            super(URI.create("mem:///classes/" + className.replace('.', '/') + ".class"), Kind.CLASS);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    super.close();
                    classes.put(className.replace('/', '.'), toByteArray());
                }
            };
        }

        @Override
        public Writer openWriter() {
            return new java.io.OutputStreamWriter(openOutputStream(), StandardCharsets.UTF_8);
        }
    }
}
