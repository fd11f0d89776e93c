package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a command: it is handled once for each key. Whoever sends it again under the same key gets the answer of the first time, and the
 * handler does not run.
 *
 * <p>The key is the one of the metadata, or is made of components of the command. The same key with another command in it is refused; so
 * is one whose first command is not done with, unless {@link #whileRunning} says to wait. A handler that fails leaves nothing behind: the
 * next command under the key is a first one.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-idempotency", stores = true)
public @interface Idempotent {

    /**
     * The components of the command that are the key together. Their texts count. Where one is null, or an empty {@code Optional}, there is no key.
     *
     * @return names of components; empty for the key that the sender has put into the metadata
     */
    @Policy.Component
    String[] key() default {};

    /**
     * What becomes of a command without a key.
     *
     * @return refused unless set
     */
    WithoutKey withoutKey() default WithoutKey.REFUSE;

    /**
     * Among whose commands a key is looked for.
     *
     * @return those of the principal unless set
     */
    Scope scope() default Scope.PRINCIPAL;

    /**
     * What becomes of a command while the first one under its key is not done with.
     *
     * @return refused unless set
     */
    WhileRunning whileRunning() default WhileRunning.REFUSE;

    /**
     * How long {@link WhileRunning#WAIT} waits at most.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String waitFor() default "10s";

    /**
     * After what time without a sign of life another command may take the key over, as its owner must be dead. While a handler runs, the
     * lease is renewed each time a third of it is over, so that it need not be as long as handlers take.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String lease() default "30s";

    /**
     * How long an answer is kept and given again.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String keepFor() default "24h";

    /**
     * What becomes of a command without a key.
     *
     * @since 0.1.0
     */
    enum WithoutKey {
        /** It is refused. */
        REFUSE,
        /** It is handled, as often as it is sent. */
        RUN
    }

    /**
     * Among whose commands a key is looked for. It is always among those of the same message and tenant.
     *
     * @since 0.1.0
     */
    enum Scope {
        /** The principal's own: whoever guesses somebody else's key has a key of his own, and learns nothing. */
        PRINCIPAL,
        /**
         * Those of the whole tenant, so that a command is handled once whoever sends it: for keys that mean something, such as the number of an
         * order. Another principal's repeat is refused, as another command would be; it does not get an answer that was not for it.
         */
        TENANT
    }

    /**
     * What becomes of a command while the first one under its key is not done with.
     *
     * @since 0.1.0
     */
    enum WhileRunning {
        /** It is refused at once. */
        REFUSE,
        /** It waits for the first one's answer. */
        WAIT
    }
}
