package io.fairlead.benchmarks.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;

/** Sixteen commands that pass five middlewares of hooks. */
public interface Hooked extends Command<Receipt> {

    /** What the handler works on. */
    int amount();

    /** What somebody without a bus would write: the message picks its handler by a virtual call. */
    Receipt handledBy(Handlers handlers);

    /** One of each, in order of their names. */
    static Hooked of(int type, int amount) {
        return switch (type) {
            case 0 -> new Hooked00(amount);
            case 1 -> new Hooked01(amount);
            case 2 -> new Hooked02(amount);
            case 3 -> new Hooked03(amount);
            case 4 -> new Hooked04(amount);
            case 5 -> new Hooked05(amount);
            case 6 -> new Hooked06(amount);
            case 7 -> new Hooked07(amount);
            case 8 -> new Hooked08(amount);
            case 9 -> new Hooked09(amount);
            case 10 -> new Hooked10(amount);
            case 11 -> new Hooked11(amount);
            case 12 -> new Hooked12(amount);
            case 13 -> new Hooked13(amount);
            case 14 -> new Hooked14(amount);
            case 15 -> new Hooked15(amount);
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    /** The handlers, as plain objects. */
    final class Handlers {

        public final Hooked00Handler handler00 = new Hooked00Handler();
        public final Hooked01Handler handler01 = new Hooked01Handler();
        public final Hooked02Handler handler02 = new Hooked02Handler();
        public final Hooked03Handler handler03 = new Hooked03Handler();
        public final Hooked04Handler handler04 = new Hooked04Handler();
        public final Hooked05Handler handler05 = new Hooked05Handler();
        public final Hooked06Handler handler06 = new Hooked06Handler();
        public final Hooked07Handler handler07 = new Hooked07Handler();
        public final Hooked08Handler handler08 = new Hooked08Handler();
        public final Hooked09Handler handler09 = new Hooked09Handler();
        public final Hooked10Handler handler10 = new Hooked10Handler();
        public final Hooked11Handler handler11 = new Hooked11Handler();
        public final Hooked12Handler handler12 = new Hooked12Handler();
        public final Hooked13Handler handler13 = new Hooked13Handler();
        public final Hooked14Handler handler14 = new Hooked14Handler();
        public final Hooked15Handler handler15 = new Hooked15Handler();
    }

    /** A message. */
    record Hooked00(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler00.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked00Handler extends Work {
        public Receipt handle(Hooked00 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked01(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler01.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked01Handler extends Work {
        public Receipt handle(Hooked01 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked02(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler02.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked02Handler extends Work {
        public Receipt handle(Hooked02 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked03(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler03.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked03Handler extends Work {
        public Receipt handle(Hooked03 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked04(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler04.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked04Handler extends Work {
        public Receipt handle(Hooked04 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked05(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler05.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked05Handler extends Work {
        public Receipt handle(Hooked05 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked06(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler06.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked06Handler extends Work {
        public Receipt handle(Hooked06 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked07(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler07.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked07Handler extends Work {
        public Receipt handle(Hooked07 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked08(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler08.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked08Handler extends Work {
        public Receipt handle(Hooked08 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked09(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler09.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked09Handler extends Work {
        public Receipt handle(Hooked09 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked10(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler10.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked10Handler extends Work {
        public Receipt handle(Hooked10 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked11(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler11.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked11Handler extends Work {
        public Receipt handle(Hooked11 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked12(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler12.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked12Handler extends Work {
        public Receipt handle(Hooked12 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked13(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler13.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked13Handler extends Work {
        public Receipt handle(Hooked13 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked14(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler14.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked14Handler extends Work {
        public Receipt handle(Hooked14 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Hooked15(int amount) implements Hooked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler15.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Hooked15Handler extends Work {
        public Receipt handle(Hooked15 message) {
            return work(message.amount());
        }
    }
}
