package org.nastavnik;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A kindergarten whose pages are asked for without a connection, behind the same gates as with one. */
public abstract class PagesTest extends KindergartenTest {

    protected MockMvc web;

    @Autowired
    private WebApplicationContext application;

    @BeforeEach
    protected void openWeb() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }
}
