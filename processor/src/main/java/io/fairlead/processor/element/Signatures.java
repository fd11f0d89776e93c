package io.fairlead.processor.element;

import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/** The text by which an origin names a method or a constructor. */
public final class Signatures {

    private Signatures() {}

    /** The name and the erased parameter types: {@code handle(com.shop.PlaceOrder)}, {@code <init>()}. */
    public static String of(ExecutableElement method, Types types) {
        return method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }
}
