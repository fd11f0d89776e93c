package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Five that count as the hooks do. Each has a class of its own, as five different ones would have. */
@SuppressWarnings("UnusedVariable") // nobody reads what they count
final class AxonInterceptors {

    private AxonInterceptors() {}

    static List<MessageHandlerInterceptor<Message<?>>> first(int count) {
        return List.of(new One(), new Two(), new Three(), new Four(), new Five()).subList(0, count);
    }

    private static final class One implements MessageHandlerInterceptor<Message<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
            long number = entered++;
            Object result = chain.proceed();
            left += number;
            return result;
        }
    }

    private static final class Two implements MessageHandlerInterceptor<Message<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
            long number = entered++;
            Object result = chain.proceed();
            left += number;
            return result;
        }
    }

    private static final class Three implements MessageHandlerInterceptor<Message<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
            long number = entered++;
            Object result = chain.proceed();
            left += number;
            return result;
        }
    }

    private static final class Four implements MessageHandlerInterceptor<Message<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
            long number = entered++;
            Object result = chain.proceed();
            left += number;
            return result;
        }
    }

    private static final class Five implements MessageHandlerInterceptor<Message<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain) throws Exception {
            long number = entered++;
            Object result = chain.proceed();
            left += number;
            return result;
        }
    }
}
