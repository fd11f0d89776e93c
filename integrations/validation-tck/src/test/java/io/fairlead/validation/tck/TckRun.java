package io.fairlead.validation.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.TestNG;

/** Runs test classes of the standard's and takes down what became of each test. */
final class TckRun implements ITestListener {

    /** By which those tests know whom they test. */
    private static final String PROVIDER = "validation.provider";

    private final SortedMap<String, Outcome> outcomes = new TreeMap<>();

    /**
     * What became of a test.
     *
     * @param failure what it was failed by; null if it was not
     * @param missing what it asked for that is not offered
     */
    record Outcome(@Nullable Throwable failure, List<String> missing) {

        boolean isFailed() {
            return failure != null && missing.isEmpty();
        }
    }

    private TckRun() {}

    /** The outcomes, by the path of the class below the root of the tests, and the name of the method. */
    static SortedMap<String, Outcome> of(TckClasses classes, List<String> files) throws ClassNotFoundException {
        List<Class<?>> tests = new ArrayList<>();
        for (String file : files) {
            tests.add(classes.loadClass(
                    (TckSources.ROOT + file).replace(".java", "").replace('/', '.')));
        }
        TestNG runner = new TestNG(false);
        runner.setUseDefaultListeners(false);
        runner.setVerbose(0);
        runner.setTestClasses(tests.toArray(Class<?>[]::new));
        TckRun run = new TckRun();
        runner.addListener(run);
        System.setProperty(PROVIDER, FairleadProvider.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            runner.run();
        } finally {
            thread.setContextClassLoader(before);
            System.clearProperty(PROVIDER);
        }
        return run.outcomes;
    }

    @Override
    public void onTestSuccess(ITestResult result) {
        add(result, null);
    }

    @Override
    public void onTestFailure(ITestResult result) {
        add(result, result.getThrowable());
    }

    @Override
    public void onTestSkipped(ITestResult result) {
        add(result, result.getThrowable() == null ? new IllegalStateException("skipped") : result.getThrowable());
    }

    private void add(ITestResult result, @Nullable Throwable failure) {
        String type = result.getTestClass().getName().replace('.', '/').substring(TckSources.ROOT.length());
        outcomes.put(type + "." + result.getMethod().getMethodName(), new Outcome(failure, NotOffered.take()));
    }
}
