package io.fairlead.processor.model;

/**
 * A type that a root declares open: handlers of its messages may be registered at run time.
 *
 * @param type the type, without arguments
 * @param origin the annotation value
 */
public record OpenType(TypeRef type, Origin origin) {

    /** Whether messages of a kind are of this type, or may be. */
    public boolean isOf(MessageKind kind) {
        return type.isA(kind.type());
    }

    /** Whether a message is of this type. */
    public boolean includes(MessageModel message) {
        return message.type().isA(type.erased());
    }

    /** Whether a value of another type may be of this type, as far as its declared type tells. */
    public boolean mayInclude(TypeRef other) {
        return other.isA(type.erased()) || type.isA(other.erased());
    }
}
