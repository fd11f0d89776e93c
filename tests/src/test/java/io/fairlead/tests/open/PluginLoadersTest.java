package io.fairlead.tests.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Event;
import io.fairlead.registration.Registration;
import io.fairlead.tests.TestBus;
import io.fairlead.tests.open.Plugins.PluginCommand;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plugins whose classes have loaders of their own. */
@Timeout(60)
class PluginLoadersTest {

    /** Loads the plugin's classes itself, and everything else as usual. */
    private static final class PluginLoader extends ClassLoader {

        PluginLoader() {
            super(PluginLoadersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Late.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(getResourceAsStream(file), file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    /** A plugin, as far as the host sees it. */
    private record Plugin(Class<PluginCommand<String>> type, PluginCommand<String> command, Event event) {

        @SuppressWarnings("unchecked")
        static Plugin load() throws ReflectiveOperationException {
            ClassLoader loader = new PluginLoader();
            Class<?> type = loader.loadClass(Late.Whisper.class.getName());
            Class<?> event = loader.loadClass(Late.Whispered.class.getName());
            return new Plugin(
                    (Class<PluginCommand<String>>) type, (PluginCommand<String>) make(type), (Event) make(event));
        }

        private static Object make(Class<?> type) throws ReflectiveOperationException {
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance("a");
        }
    }

    @Test
    void classes_of_the_same_name_are_told_apart() throws ReflectiveOperationException {
        Plugin one = Plugin.load();
        Plugin other = Plugin.load();
        try (TestBus bus = TestBus.builder().build()) {
            bus.onCommand(one.type(), (command, context) -> "one");
            bus.onCommand(other.type(), (command, context) -> "other");
            assertThat(bus.send(one.command())).isEqualTo("one");
            assertThat(bus.send(other.command())).isEqualTo("other");
        }
    }

    @Test
    void a_plugin_that_has_taken_everything_back_is_unloaded() throws Exception {
        Cleaner cleaner = Cleaner.create();
        CountDownLatch unloaded = new CountDownLatch(1);
        try (TestBus bus = TestBus.builder().build()) {
            Registration[] kept = use(bus, cleaner, unloaded);
            for (int i = 0; i < 100 && !unloaded.await(100, TimeUnit.MILLISECONDS); i++) {
                System.gc();
            }
            assertThat(unloaded.getCount()).isZero();
            assertThat(kept).doesNotContainNull();
            assertThat(bus.registrations()).isEmpty();
        }
    }

    private static Registration[] use(TestBus bus, Cleaner cleaner, CountDownLatch unloaded)
            throws ReflectiveOperationException {
        Plugin plugin = Plugin.load();
        cleaner.register(plugin.type().getClassLoader(), unloaded::countDown);
        WeakReference<Object> told = new WeakReference<>(plugin.event());
        Registration[] registrations = {
            bus.onCommand(plugin.type(), (command, context) -> "plugin"),
            bus.onEvent(eventType(plugin), (event, context) -> told.clear())
        };
        assertThat(bus.send(plugin.command())).isEqualTo("plugin");
        bus.publish(plugin.event());
        assertThat(told.get()).isNull();
        for (Registration each : registrations) {
            each.close();
        }
        return registrations;
    }

    @SuppressWarnings("unchecked")
    private static Class<Event> eventType(Plugin plugin) {
        return (Class<Event>) plugin.event().getClass();
    }
}
