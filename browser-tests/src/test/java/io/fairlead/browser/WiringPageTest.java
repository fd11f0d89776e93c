package io.fairlead.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the map, as somebody uses it. */
class WiringPageTest {

    private static final int SMALL = 24;
    private static final int LARGE = 5000;

    /** However large the map, so many elements are in the document at most. */
    private static final int MOST_ELEMENTS = 2500;

    @TempDir
    private static Path folder;

    private static Browsers browsers;
    private static Path small;
    private static Path large;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void draw() throws Exception {
        browsers = Browsers.start();
        small = Shop.draw(SMALL, 3, folder.resolve("small"));
        large = Shop.draw(LARGE, 40, folder.resolve("large"));
    }

    @AfterAll
    static void stop() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void nothing_went_wrong() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    private Page open(Path page, String hash) {
        return open(page, hash, new Browser.NewContextOptions().setViewportSize(1500, 950));
    }

    private Page open(Path file, String hash, Browser.NewContextOptions options) {
        BrowserContext context = browsers.browser().newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(file.toUri().toString())) {
                complaints.add("fetches " + request.url());
            }
        });
        page.navigate(file.toUri() + hash);
        return page;
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search by name"));
    }

    private static Locator found(Page page) {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Found"))
                .getByRole(AriaRole.OPTION);
    }

    private static Locator title(Page page) {
        return page.locator("#detail h2").first();
    }

    @Test
    void finds_by_a_part_of_a_name_and_by_capitals() {
        Page page = open(small, "");
        search(page).fill("ced0003");
        assertThat(found(page)).hasText(new String[] {"Placed0003com.shop.part00", "OnPlaced0003com.shop.part00"});
        search(page).fill("OP");
        assertThat(found(page).first()).containsText("OnPlaced");
        search(page).fill("nothing is called so");
        assertThat(page.locator("#rows")).containsText("Nothing fits");
        assertThat(page.locator("#chart")).containsText("Nothing to draw");
    }

    @Test
    void is_used_with_keys_alone() {
        Page page = open(small, "");
        page.keyboard().press("/");
        page.keyboard().type("Place000");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(title(page)).hasText("Place0003");
        assertThat(title(page)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#detail")).isHidden();
        assertThat(search(page)).isFocused();
        page.keyboard().press("Escape");
        assertThat(search(page)).hasValue("");
    }

    @Test
    void leads_from_a_message_to_all_that_follows() {
        Page page = open(small, "#Place0001");
        assertThat(title(page)).hasText("Place0001");
        assertThat(page.locator(".way .title"))
                .hasText(new String[] {"send(Place0001)", "Timing", "Audit", "Place0001Handler.handle", "Placed0001"});
        page.locator(".way")
                .getByText("Placed0001", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(title(page)).hasText("Placed0001");
        assertThat(page).hasURL(Pattern.compile(".*#Placed0001"));
        page.locator(".way").getByText("OnPlaced0001.handle").click();
        assertThat(title(page)).hasText("OnPlaced0001");
        page.goBack();
        page.locator(".links").getByText("Place0001Handler").click();
        assertThat(title(page)).hasText("Place0001Handler");
    }

    @Test
    void links_by_the_whole_name_too() {
        assertThat(title(open(small, "#com.shop.Timing"))).hasText("Timing");
        assertThat(open(small, "#nobody").locator("#detail")).isHidden();
        assertThat(open(small, "#%").locator("#detail")).isHidden();
    }

    @Test
    void marks_what_wants_looking_at() {
        Page page = open(small, "");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("to look at")))
                .click();
        assertThat(found(page)).hasCount(2);
        assertThat(found(page).first()).containsText("missing policy");
        assertThat(found(page).last()).containsText("unhandled");
        found(page).first().click();
        assertThat(page.locator("#detail")).containsText("nothing enforces it");
        found(page).last().click();
        assertThat(page.locator("#detail")).containsText("No handler takes this event");
    }

    @Test
    void tells_what_is_not_wired() {
        Page page = open(small, "#Forgotten");
        assertThat(page.locator("#detail")).containsText("no @QueryHandler");
    }

    @Test
    void filters_by_package_kind_and_middleware() {
        Page page = open(small, "");
        page.getByLabel("Package").selectOption("com.shop.part01");
        assertThat(page.locator("#chart figcaption strong")).hasText("The ways of 9 messages");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Queries"))
                .click();
        assertThat(found(page)).hasCount(3);
        page.locator("#home").click();
        page.evaluate("location.hash = 'Cache'");
        page.getByText("Show them alone").click();
        assertThat(found(page)).hasCount(1);
        assertThat(found(page)).containsText("Other");
    }

    @Test
    void traces_what_leads_to_a_thing() {
        Page page = open(small, "");
        page.locator("#chart a.event")
                .filter(new Locator.FilterOptions().setHasText("Placed0001"))
                .locator("text")
                .hover();
        Locator traced = page.locator("#chart .traced text");
        assertThat(traced.filter(new Locator.FilterOptions().setHasText("Place0001")))
                .hasCount(2);
        assertThat(traced.filter(new Locator.FilterOptions().setHasText("OnPlaced0001")))
                .hasCount(1);
        assertThat(traced.filter(new Locator.FilterOptions().setHasText("Place0002")))
                .hasCount(0);
    }

    @Test
    void follows_the_system_and_remembers_a_choice() {
        Page page = open(small, "", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch between light and dark"))
                .click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    /** As WCAG 2 has it for text of this size. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void can_be_read(ColorScheme scheme) {
        Page page = open(small, "", new Browser.NewContextOptions().setColorScheme(scheme));
        Object worst = page.evaluate("""
                () => {
                  const style = getComputedStyle(document.documentElement);
                  const light = name => {
                    const hex = style.getPropertyValue(name).trim();
                    const [r, g, b] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
                        .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                  };
                  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
                  const texts = ["--ink", "--soft", "--command", "--query", "--event", "--warn"];
                  return Math.min(...texts.flatMap(text => ["--paper", "--card", "--faint"].map(ground => ratio(text, ground))));
                }""");
        assertThat(((Number) worst).doubleValue()).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1500})
    void fits_its_window(int width) {
        Page page = open(large, "#Place0001", new Browser.NewContextOptions().setViewportSize(width, 800));
        assertThat(title(page)).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void stays_small_with_thousands() {
        Page page = open(large, "");
        assertThat(page.locator("#summary")).containsText("1,667 commands, 1,668 queries, 1,667 events");
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
        assertThat(found(page).all()).hasSizeLessThan(40);

        page.evaluate("document.getElementById('list').scrollTop = 1e9");
        assertThat(found(page).last()).containsText("Forgotten");
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);

        search(page).fill("Place000");
        assertThat(page.locator("#chart .command text")).hasCount(10);
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);

        page.locator("#home").click();
        page.locator("#chart a")
                .filter(new Locator.FilterOptions().setHasText("com.shop.part07"))
                .click();
        assertThat(page.locator("#chart figcaption strong")).hasText("The ways of 126 messages");
        assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
    }

    @Test
    void draws_what_is_around_one_of_thousands() {
        Page page = open(large, "#Placed0001");
        assertThat(page.locator("#chart figcaption strong")).hasText("What is around it");
        assertThat(page.locator("#chart .command text")).hasText("Place0001");
    }

    private static int elements(Page page) {
        return ((Number) page.evaluate("document.querySelectorAll('*').length")).intValue();
    }
}
