package io.fairlead.benchmarks.app;

/** What every handler does: nothing, or a little, as the system property {@value #PROPERTY} says. */
public abstract class Work {

    public static final String PROPERTY = "fairlead.benchmarks.work";
    public static final String NONE = "none";

    public static final String REAL = "real";

    /** A constant to the just-in-time compiler, so that an empty handler is really empty. */
    private static final boolean WORKS = !NONE.equals(System.getProperty(PROPERTY));

    private static final int ROUNDS = 8;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    /** Its own for each class, or the compiler would work once for all the listeners of an event. */
    private final int salt = saltOf(getClass());

    private final Receipt receipt = new Receipt(0);
    private long total;

    /** What was chosen when this class was loaded. */
    public static String chosen() {
        return WORKS ? REAL : NONE;
    }

    /** Some arithmetic over the message, added to the handler's state. */
    protected final Receipt work(int amount) {
        if (WORKS) {
            total += mix(amount ^ salt);
        }
        return receipt;
    }

    /** What a handler of some class adds for a message. */
    public static long added(Class<?> handler, int amount) {
        return mix(amount ^ saltOf(handler));
    }

    private static int saltOf(Class<?> handler) {
        return handler.getName().hashCode();
    }

    private static long mix(int number) {
        long mixed = number;
        for (int i = 0; i < ROUNDS; i++) {
            mixed = (mixed ^ mixed >>> 29) * MULTIPLIER;
        }
        return mixed;
    }

    /** The sum over all messages. */
    public final long total() {
        return total;
    }
}
