package io.fairlead.benchmarks.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;

/** Sixteen commands that pass three middlewares of the around style. */
public interface Chained extends Command<Receipt> {

    /** What the handler works on. */
    int amount();

    /** What somebody without a bus would write: the message picks its handler by a virtual call. */
    Receipt handledBy(Handlers handlers);

    /** One of each, in order of their names. */
    static Chained of(int type, int amount) {
        return switch (type) {
            case 0 -> new Chained00(amount);
            case 1 -> new Chained01(amount);
            case 2 -> new Chained02(amount);
            case 3 -> new Chained03(amount);
            case 4 -> new Chained04(amount);
            case 5 -> new Chained05(amount);
            case 6 -> new Chained06(amount);
            case 7 -> new Chained07(amount);
            case 8 -> new Chained08(amount);
            case 9 -> new Chained09(amount);
            case 10 -> new Chained10(amount);
            case 11 -> new Chained11(amount);
            case 12 -> new Chained12(amount);
            case 13 -> new Chained13(amount);
            case 14 -> new Chained14(amount);
            case 15 -> new Chained15(amount);
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    /** The handlers, as plain objects. */
    final class Handlers {

        public final Chained00Handler handler00 = new Chained00Handler();
        public final Chained01Handler handler01 = new Chained01Handler();
        public final Chained02Handler handler02 = new Chained02Handler();
        public final Chained03Handler handler03 = new Chained03Handler();
        public final Chained04Handler handler04 = new Chained04Handler();
        public final Chained05Handler handler05 = new Chained05Handler();
        public final Chained06Handler handler06 = new Chained06Handler();
        public final Chained07Handler handler07 = new Chained07Handler();
        public final Chained08Handler handler08 = new Chained08Handler();
        public final Chained09Handler handler09 = new Chained09Handler();
        public final Chained10Handler handler10 = new Chained10Handler();
        public final Chained11Handler handler11 = new Chained11Handler();
        public final Chained12Handler handler12 = new Chained12Handler();
        public final Chained13Handler handler13 = new Chained13Handler();
        public final Chained14Handler handler14 = new Chained14Handler();
        public final Chained15Handler handler15 = new Chained15Handler();
    }

    /** A message. */
    record Chained00(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler00.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained00Handler extends Work {
        public Receipt handle(Chained00 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained01(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler01.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained01Handler extends Work {
        public Receipt handle(Chained01 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained02(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler02.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained02Handler extends Work {
        public Receipt handle(Chained02 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained03(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler03.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained03Handler extends Work {
        public Receipt handle(Chained03 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained04(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler04.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained04Handler extends Work {
        public Receipt handle(Chained04 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained05(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler05.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained05Handler extends Work {
        public Receipt handle(Chained05 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained06(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler06.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained06Handler extends Work {
        public Receipt handle(Chained06 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained07(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler07.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained07Handler extends Work {
        public Receipt handle(Chained07 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained08(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler08.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained08Handler extends Work {
        public Receipt handle(Chained08 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained09(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler09.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained09Handler extends Work {
        public Receipt handle(Chained09 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained10(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler10.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained10Handler extends Work {
        public Receipt handle(Chained10 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained11(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler11.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained11Handler extends Work {
        public Receipt handle(Chained11 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained12(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler12.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained12Handler extends Work {
        public Receipt handle(Chained12 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained13(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler13.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained13Handler extends Work {
        public Receipt handle(Chained13 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained14(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler14.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained14Handler extends Work {
        public Receipt handle(Chained14 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Chained15(int amount) implements Chained {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler15.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Chained15Handler extends Work {
        public Receipt handle(Chained15 message) {
            return work(message.amount());
        }
    }
}
