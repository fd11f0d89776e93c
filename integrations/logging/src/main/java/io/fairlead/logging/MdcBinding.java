package io.fairlead.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One message's fields in the diagnostic context of the thread that it was bound on, and what they have taken the place of. What somebody else put
 * there under other names is left alone.
 *
 * <p>A pipeline ends on its thread, unless it has left it before; either undoes the binding, whichever comes first. Whatever comes after
 * leaving sees what was written before, because the runtime hands the message over; so nothing here is synchronized.
 */
final class MdcBinding implements Runnable {

    /** Where nothing is bound. */
    static final MdcBinding NONE = new MdcBinding();

    private @Nullable String @Nullable [] earlier;

    private MdcBinding() {}

    /** Binds on this thread. A field that this message does not have is not taken over from the one around it. */
    static MdcBinding of(Fields fields) {
        @Nullable String[] earlier = new @Nullable String[Fields.count()];
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = MDC.get(Fields.name(i));
            put(Fields.name(i), earlier[i], fields.value(i));
        }
        MdcBinding binding = new MdcBinding();
        binding.earlier = earlier;
        return binding;
    }

    private static void put(String name, @Nullable String earlier, @Nullable String value) {
        if (value != null) {
            MDC.put(name, value);
        } else if (earlier != null) {
            MDC.remove(name);
        }
    }

    @Override
    public void run() {
        @Nullable String[] restored = earlier;
        if (restored == null) {
            return;
        }
        earlier = null;
        for (int i = 0; i < restored.length; i++) {
            String value = restored[i];
            if (value == null) {
                MDC.remove(Fields.name(i));
            } else {
                MDC.put(Fields.name(i), value);
            }
        }
    }
}
