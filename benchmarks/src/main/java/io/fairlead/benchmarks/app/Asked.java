package io.fairlead.benchmarks.app;

import io.fairlead.Query;
import io.fairlead.annotation.QueryHandler;

/** Sixteen queries without middleware, which are all that the bus knows. */
public interface Asked extends Query<Receipt> {

    /** What the handler works on. */
    int amount();

    /** What somebody without a bus would write: the message picks its handler by a virtual call. */
    Receipt handledBy(Handlers handlers);

    /** One of each, in order of their names. */
    static Asked of(int type, int amount) {
        return switch (type) {
            case 0 -> new Asked00(amount);
            case 1 -> new Asked01(amount);
            case 2 -> new Asked02(amount);
            case 3 -> new Asked03(amount);
            case 4 -> new Asked04(amount);
            case 5 -> new Asked05(amount);
            case 6 -> new Asked06(amount);
            case 7 -> new Asked07(amount);
            case 8 -> new Asked08(amount);
            case 9 -> new Asked09(amount);
            case 10 -> new Asked10(amount);
            case 11 -> new Asked11(amount);
            case 12 -> new Asked12(amount);
            case 13 -> new Asked13(amount);
            case 14 -> new Asked14(amount);
            case 15 -> new Asked15(amount);
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    /** The handlers, as plain objects. */
    final class Handlers {

        public final Asked00Handler handler00 = new Asked00Handler();
        public final Asked01Handler handler01 = new Asked01Handler();
        public final Asked02Handler handler02 = new Asked02Handler();
        public final Asked03Handler handler03 = new Asked03Handler();
        public final Asked04Handler handler04 = new Asked04Handler();
        public final Asked05Handler handler05 = new Asked05Handler();
        public final Asked06Handler handler06 = new Asked06Handler();
        public final Asked07Handler handler07 = new Asked07Handler();
        public final Asked08Handler handler08 = new Asked08Handler();
        public final Asked09Handler handler09 = new Asked09Handler();
        public final Asked10Handler handler10 = new Asked10Handler();
        public final Asked11Handler handler11 = new Asked11Handler();
        public final Asked12Handler handler12 = new Asked12Handler();
        public final Asked13Handler handler13 = new Asked13Handler();
        public final Asked14Handler handler14 = new Asked14Handler();
        public final Asked15Handler handler15 = new Asked15Handler();
    }

    /** A message. */
    record Asked00(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler00.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked00Handler extends Work {
        public Receipt handle(Asked00 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked01(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler01.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked01Handler extends Work {
        public Receipt handle(Asked01 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked02(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler02.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked02Handler extends Work {
        public Receipt handle(Asked02 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked03(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler03.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked03Handler extends Work {
        public Receipt handle(Asked03 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked04(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler04.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked04Handler extends Work {
        public Receipt handle(Asked04 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked05(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler05.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked05Handler extends Work {
        public Receipt handle(Asked05 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked06(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler06.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked06Handler extends Work {
        public Receipt handle(Asked06 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked07(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler07.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked07Handler extends Work {
        public Receipt handle(Asked07 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked08(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler08.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked08Handler extends Work {
        public Receipt handle(Asked08 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked09(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler09.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked09Handler extends Work {
        public Receipt handle(Asked09 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked10(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler10.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked10Handler extends Work {
        public Receipt handle(Asked10 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked11(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler11.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked11Handler extends Work {
        public Receipt handle(Asked11 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked12(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler12.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked12Handler extends Work {
        public Receipt handle(Asked12 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked13(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler13.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked13Handler extends Work {
        public Receipt handle(Asked13 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked14(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler14.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked14Handler extends Work {
        public Receipt handle(Asked14 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Asked15(int amount) implements Asked {
        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler15.handle(this);
        }
    }

    /** Its handler. */
    @QueryHandler
    final class Asked15Handler extends Work {
        public Receipt handle(Asked15 message) {
            return work(message.amount());
        }
    }
}
