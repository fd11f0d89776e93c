package io.fairlead.processor.constraint.model;

import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.literal.AnnotationModel.Constant;
import java.util.List;
import java.util.regex.Pattern;

/** The flags of {@link Pattern} for those of a constraint, which are called alike. */
public final class PatternFlags {

    private PatternFlags() {}

    /** All of an annotation's in one number. */
    public static int of(AnnotationModel annotation) {
        int flags = 0;
        if (annotation.values().get("flags") instanceof List<?> list) {
            for (Object each : list) {
                flags |= each instanceof Constant constant ? flag(constant.name()) : 0;
            }
        }
        return flags;
    }

    private static int flag(String name) {
        return switch (name) {
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            case "CANON_EQ" -> Pattern.CANON_EQ;
            default -> 0;
        };
    }
}
