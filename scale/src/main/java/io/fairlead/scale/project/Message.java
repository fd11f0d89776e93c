package io.fairlead.scale.project;

/**
 * A message of a generated application, and its handler.
 *
 * @param number its place in the application
 */
public record Message(int number) {

    private static final int PER_PACKAGE = 50;

    /** How many packages so many messages make. */
    static int packagesOf(int messages) {
        return (messages + PER_PACKAGE - 1) / PER_PACKAGE;
    }

    int packageNumber() {
        return number / PER_PACKAGE;
    }

    /** Where both classes are. */
    public String packageName() {
        return "big.p" + packageNumber();
    }

    /** What is sent. */
    public Kind kind() {
        return Kind.of(number);
    }

    /** The message's class, within its package. */
    public String name() {
        return kind().prefix() + number;
    }

    /** The message's class. */
    public String className() {
        return packageName() + "." + name();
    }

    /** The handler's class, within its package. */
    public String handlerName() {
        return name() + "Handler";
    }

    String source(Style style) {
        return """
                package %s;
                public record %s(String id, int count)%s {}
                """.formatted(packageName(), name(), style.messageTypes(kind()));
    }

    String handlerSource(Style style) {
        return """
                package %1$s;
                import big.Store;
                %4$spublic final class %3$s%5$s {
                    private final Store store;
                    %6$spublic %3$s(Store store) { this.store = store; }
                    %7$spublic %8$s handle(%2$s message) { %9$s }
                }
                """.formatted(
                        packageName(),
                        name(),
                        handlerName(),
                        style.onHandler(kind()),
                        style.handlerTypes(this),
                        style.onConstructor(),
                        style.onMethod(kind()),
                        kind().result(),
                        kind().body());
    }
}
