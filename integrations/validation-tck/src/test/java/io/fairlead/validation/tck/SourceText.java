package io.fairlead.validation.tck;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source that the compiler reads from memory. */
final class SourceText extends SimpleJavaFileObject {

    private static final String SCHEME = "string:///";

    private final String text;

    private SourceText(String path, String text) {
        super(URI.create(SCHEME + path), Kind.SOURCE);
        this.text = text;
    }

    static List<SourceText> of(SortedMap<String, String> sources) {
        return sources.entrySet().stream()
                .map(each -> new SourceText(each.getKey(), each.getValue()))
                .toList();
    }

    /** The path that such a file was made with. */
    static String path(FileObject file) {
        return file.toUri().toString().substring(SCHEME.length());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
