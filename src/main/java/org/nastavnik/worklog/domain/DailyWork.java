package org.nastavnik.worklog.domain;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets old drafts be destroyed at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyWork {}
