package io.fairlead.processor.report;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Eclipse's compiler, up to 3.46 at least, prints a message about a record without a file and a line: its messager does not
 * know that kind of element, nor packages, nor a constructor that nobody wrote, nor the field of a component. Such a message goes to the innermost class around the
 * record, or to the root, and says what it is about.
 */
final class LostPlaces {

    private LostPlaces() {}

    /** Whether a messager would not find a spot. */
    static boolean loses(Messager messager, Spot spot) {
        Element element = spot.element();
        return element != null
                && messager.getClass().getName().startsWith("org.eclipse.jdt.")
                && (element.getKind() == ElementKind.PACKAGE
                        || isRecord(element)
                        || (isLostIn(element) && isRecord(element.getEnclosingElement())));
    }

    /** The innermost class around a spot that is no record, otherwise the root. */
    static Spot instead(Spot spot, Spot root) {
        Element around = spot.element();
        while (around != null && (isRecord(around) || isLostIn(around))) {
            around = around.getEnclosingElement();
        }
        return around == null || around.getKind() == ElementKind.PACKAGE
                ? new Spot(root.element(), root.annotation(), root.value(), false)
                : new Spot(around, null, null, false);
    }

    /** Whether it is lost where it belongs to a record: a constructor, or what a component became. */
    private static boolean isLostIn(Element element) {
        return element.getKind() == ElementKind.CONSTRUCTOR || element.getKind() == ElementKind.FIELD;
    }

    private static boolean isRecord(@Nullable Element element) {
        return element != null && element.getKind() == ElementKind.RECORD;
    }
}
