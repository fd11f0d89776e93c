package io.fairlead.validation.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Shows an object as one of the standard's interfaces, of which it need only have some methods. */
final class Offered {

    private Offered() {}

    /** What the object has no method for throws {@link NotOffered}. */
    @SuppressWarnings("ReferenceEquality") // what answers with itself
    static <T> T as(Class<T> type, Object offer) {
        return type.cast(Proxy.newProxyInstance(
                Offered.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Method offered = find(offer.getClass(), method);
                    if (offered == null) {
                        throw new NotOffered(type.getSimpleName().replace("Fairlead", "") + "." + method.getName());
                    }
                    Object answer = call(offered, offer, arguments);
                    return answer == offer ? proxy : answer;
                }));
    }

    private static @Nullable Object call(Method method, Object target, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static @Nullable Method find(Class<?> offer, Method wanted) {
        try {
            return offer.getMethod(wanted.getName(), wanted.getParameterTypes());
        } catch (NoSuchMethodException none) {
            return null;
        }
    }
}
